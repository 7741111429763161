package dev.gesso.adapter.http;

/**
 * A picture was not fetched. It says nothing of why, or whoever named the address would learn what is in networks that
 * only this machine can see.
 */
public final class FetchRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    FetchRefusedException() {
        super("The picture could not be fetched");
    }
}
