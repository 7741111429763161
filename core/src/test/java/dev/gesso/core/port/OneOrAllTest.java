package dev.gesso.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OneOrAllTest {

    private final StorageException denied = failed(new StorageFailure.Denied("permission denied"));

    private final OneOrAll judged = new OneOrAll();

    @Test
    void takesDamageForThatOfOnePicture() {
        assertThatCode(() -> judged.demandOfOne(failed(new StorageFailure.Damaged("cut"))))
                .doesNotThrowAnyException();
    }

    @Test
    void takesALostConnectionForThatOfTheStore() {
        judged.read();
        StorageException gone = failed(new StorageFailure.Unavailable("gone"));
        assertThatThrownBy(() -> judged.demandOfOne(gone)).isSameAs(gone);
    }

    @Test
    void takesAnyNumberOfDenialsForThoseOfOneEachWhereAnotherCouldBeRead() {
        judged.read();
        assertThatCode(() -> deny(1_000)).doesNotThrowAnyException();
        assertThat(judged.isAllDenied()).isFalse();
    }

    @Test
    void takesManyDenialsAndNothingElseForThatOfTheStore() {
        assertThatCode(() -> deny(49)).doesNotThrowAnyException();
        assertThat(judged.isAllDenied()).isTrue();
        assertThatThrownBy(() -> deny(1)).isSameAs(denied);
    }

    @Test
    void findsNothingDeniedWhereNothingWasLookedAt() {
        assertThat(judged.isAllDenied()).isFalse();
    }

    private void deny(int times) {
        IntStream.range(0, times).forEach(time -> judged.demandOfOne(denied));
    }

    private static StorageException failed(StorageFailure failure) {
        return new StorageException(failure);
    }
}
