package org.caravanserai.domain.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link CredentialKeys} promises. */
public interface CredentialKeysContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    CredentialKeys keys();

    @Test
    default void oldKeysStayBehindTheNewest() {
        var old = key(NOW);
        var latest = key(NOW.plusSeconds(60));
        inTransaction(() -> keys().add(latest));
        inTransaction(() -> keys().add(old));
        var all = inTransaction(() -> keys().all());
        assertThat(all).extracting(CredentialKey::id).containsSubsequence(latest.id(), old.id());
        assertThat(all)
                .filteredOn(key -> key.id().equals(old.id()))
                .singleElement()
                .satisfies(key -> {
                    assertThat(key.encryptedPrivateKey()).containsExactly(1, 0, -1);
                    assertThat(key.publicKey()).contains("EC");
                    assertThat(key.createdAt()).isEqualTo(NOW);
                });
    }

    private static CredentialKey key(Instant at) {
        return new CredentialKey(Ids.next().toString(), "{\"kty\": \"EC\"}", new byte[] {1, 0, -1}, at);
    }
}
