package org.caravanserai.domain.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link StoredFiles} promises. */
public interface StoredFilesContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    StoredFiles files();

    @Test
    default void aFileIsFoundByItsCodeAndItsPlaceAndReadPieceByPiece() {
        var subject = Ids.next();
        var first = stored(subject, "cv", NOW, Ids.next());
        var second = stored(subject, "cv", NOW.plusSeconds(1), Ids.next());
        stored(subject, "photo", NOW, Ids.next());
        assertThat(files().byCode(first.code())).contains(first);
        assertThat(files().byCode(ReadableCode.next())).isEmpty();
        assertThat(files().at(new FilePlace("TEST", subject, "cv"))).containsExactly(first, second);
        assertThat(files().piece(first.id(), 0)).containsExactly(1, 2);
        assertThat(files().piece(first.id(), 1)).containsExactly(3);
        assertThat(files().piece(first.id(), 2)).isNull();
    }

    @Test
    default void theBytesOfAnAccountAreAddedUp() {
        var owner = Ids.next();
        stored(Ids.next(), "cv", NOW, owner);
        stored(Ids.next(), "cv", NOW, owner);
        stored(Ids.next(), "cv", NOW, Ids.next());
        assertThat(files().bytesOf(owner)).isEqualTo(6);
        assertThat(files().bytesOf(Ids.next())).isZero();
    }

    @Test
    default void filesAreDeletedOneByOneAndWithTheirThing() {
        var subject = Ids.next();
        var first = stored(subject, "cv", NOW, Ids.next());
        var second = stored(subject, "photo", NOW, Ids.next());
        var other = stored(Ids.next(), "cv", NOW, Ids.next());
        inTransaction(() -> files().delete(first.id()));
        assertThat(files().byCode(first.code())).isEmpty();
        assertThat(files().piece(first.id(), 0)).isNull();
        assertThat(inTransaction(() -> files().deleteOf("TEST", subject))).isEqualTo(1);
        assertThat(files().byCode(second.code())).isEmpty();
        assertThat(files().byCode(other.code())).isPresent();
    }

    private StoredFile stored(UUID subject, String slot, Instant at, UUID owner) {
        var file = new StoredFile(
                Ids.next(),
                ReadableCode.next(),
                new FilePlace("TEST", subject, slot),
                "cv.pdf",
                FileType.PDF,
                3,
                "0".repeat(64),
                owner,
                "Amina",
                true,
                at);
        inTransaction(() -> {
            files().store(file.id(), 0, new byte[] {1, 2});
            files().store(file.id(), 1, new byte[] {3});
            files().add(file);
        });
        return file;
    }
}
