package dev.gesso.cli.preview;

import java.util.Base64;

/** The two protocols by which terminals take whole image files: kitty's for PNG, iTerm2's for any format. */
final class InlineGraphics {

    /** How wide a picture is shown, in columns of text. */
    private static final int COLUMNS = 40;

    /** The most that kitty takes at once, in characters of base64. */
    private static final int CHUNK = 4096;

    private static final String END = "\u001b\\";

    private InlineGraphics() {}

    static boolean isPng(byte[] bytes) {
        return bytes.length > 4 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
    }

    /** Transmits and shows at once; {@code q=2} keeps the terminal from answering into the next command line. */
    static String kitty(byte[] png) {
        String text = Base64.getEncoder().encodeToString(png);
        StringBuilder commands = new StringBuilder(text.length() + text.length() / 100);
        for (int start = 0; start < text.length(); start += CHUNK) {
            int end = Math.min(start + CHUNK, text.length());
            commands.append("\u001b_G")
                    .append(start == 0 ? "a=T,f=100,q=2,c=" + COLUMNS + "," : "")
                    .append(end < text.length() ? "m=1;" : "m=0;")
                    .append(text, start, end)
                    .append(END);
        }
        return commands.append('\n').toString();
    }

    static String iterm2(byte[] image) {
        return "\u001b]1337;File=inline=1;size=%d;width=%d;preserveAspectRatio=1:%s\u0007%n"
                .formatted(image.length, COLUMNS, Base64.getEncoder().encodeToString(image));
    }
}
