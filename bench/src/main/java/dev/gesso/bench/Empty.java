package dev.gesso.bench;

/** The least that a Java program can do: what starts are compared with. */
final class Empty {

    private Empty() {}

    public static void main(String[] arguments) {}
}
