package dev.gesso.cli.report;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.image.Region;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.png.AlphaCensus;
import dev.gesso.core.rule.MaskReport;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a mask would edit. */
public final class MaskPage {

    private static final int SHARE_DIGITS = 6;

    private MaskPage() {}

    public static String json(MaskReport report) {
        return JsonPage.of(page -> page.flag("ok", report.isPassed())
                .text("size", report.size().map(Size::toString))
                .object("pixels", report.census(), MaskPage::pixels)
                .number("share", report.census().map(MaskPage::share))
                .object("bounds", report.census().flatMap(AlphaCensus::bounds), MaskPage::bounds)
                .objects("findings", report.findings(), FindingReport::fields));
    }

    public static void answer(MaskReport report, Terminal terminal) {
        report.size().ifPresent(size -> terminal.answer("size:        " + size));
        report.census().ifPresent(census -> answer(census, terminal));
        FindingReport.answer(report.findings(), terminal);
    }

    private static void answer(AlphaCensus census, Terminal terminal) {
        terminal.answer("transparent: %d pixels, %s %% of all: to be edited"
                .formatted(
                        census.transparent(),
                        share(census).movePointRight(2).stripTrailingZeros().toPlainString()));
        terminal.answer("partial:     %d pixels".formatted(census.partial()));
        terminal.answer("opaque:      %d pixels".formatted(census.opaque()));
        census.bounds()
                .ifPresent(bounds -> terminal.answer("bounds:      %dx%d at %d,%d"
                        .formatted(bounds.width(), bounds.height(), bounds.left(), bounds.top())));
    }

    private static void pixels(JsonPage page, AlphaCensus census) {
        page.number("transparent", census.transparent())
                .number("partial", census.partial())
                .number("opaque", census.opaque());
    }

    private static void bounds(JsonPage page, Region bounds) {
        page.number("left", bounds.left())
                .number("top", bounds.top())
                .number("width", bounds.width())
                .number("height", bounds.height());
    }

    private static BigDecimal share(AlphaCensus census) {
        return BigDecimal.valueOf(census.share()).setScale(SHARE_DIGITS, RoundingMode.HALF_EVEN);
    }
}
