package dev.gesso.core.cost;

/** Money by what it is paid for. */
public record Bill(Money textInput, Money imageInput, Money imageOutput, Money textOutput) {

    /** A price for pictures as such, whatever went into them. */
    public static Bill ofPictures(Money price) {
        return new Bill(Money.ZERO, Money.ZERO, price, Money.ZERO);
    }

    public Money total() {
        return textInput.plus(imageInput).plus(imageOutput).plus(textOutput);
    }
}
