package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.PortContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link ApiTokens} promises. */
public interface ApiTokensContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    ApiTokens tokens();

    Accounts accounts();

    @Test
    default void onlyLiveTokensOfTheAccountAreListedTheNewestFirst() {
        var account = account();
        issued(account, "older", NOW.minusSeconds(60));
        issued(account, "newer", NOW);
        issued(account(), "another's", NOW);
        issued(account, "expired", NOW.minus(ApiToken.LIFETIME));
        var revoked = issued(account, "revoked", NOW);
        inTransaction(() -> tokens().byId(revoked.id()).orElseThrow().revoke(NOW));
        assertThat(names(account, null, null)).containsExactly("newer", "older");
    }

    @Test
    default void tokensAreSearchedSortedAndPagedAndAnUnknownSortIsRefused() {
        var account = account();
        issued(account, "Library", NOW);
        issued(account, "archive", NOW.plusSeconds(1));
        issued(account, "catalogue", NOW.plusSeconds(2));
        assertThat(names(account, null, "name")).containsExactly("archive", "catalogue", "Library");
        assertThat(names(account, null, "-name")).containsExactly("Library", "catalogue", "archive");
        assertThat(names(account, null, "expiresAt")).containsExactly("Library", "archive", "catalogue");
        assertThat(names(account, "LIBR", null)).containsExactly("Library");
        assertThat(names(account, "%", null)).isEmpty();
        var second = tokens().liveOf(account, NOW, new PageRequest(1, 2, null, "name"));
        assertThat(second.items()).extracting(ApiTokenLine::name).containsExactly("Library");
        assertThat(second.total()).isEqualTo(3);
        assertThatThrownBy(() -> names(account, null, "colour")).isInstanceOf(Invalid.class);
    }

    @Test
    default void theLastUseIsTheLatestThatWasNoted() {
        var account = account();
        var secret = Secret.next();
        inTransaction(() -> tokens().add(new ApiToken(account, "x", secret, NOW, ApiToken.LIFETIME)));
        inTransaction(() -> tokens().used(Map.of(secret.hash(), NOW.plusSeconds(9))));
        inTransaction(() -> tokens().used(Map.of(secret.hash(), NOW.plusSeconds(3))));
        assertThat(tokens().liveOf(account, NOW, PageRequest.first(9)).items())
                .singleElement()
                .satisfies(line -> assertThat(line.lastUsedAt()).isEqualTo(NOW.plusSeconds(9)));
    }

    @Test
    default void allTokensOfAnAccountEndAtOnce() {
        var account = account();
        var kept = account();
        issued(account, "one", NOW);
        issued(account, "two", NOW);
        issued(kept, "three", NOW);
        inTransaction(() -> tokens().revokeAllOf(account, NOW.plus(Duration.ofMinutes(1))));
        assertThat(names(account, null, null)).isEmpty();
        assertThat(names(kept, null, null)).containsExactly("three");
    }

    private List<String> names(UUID account, @Nullable String query, @Nullable String sort) {
        return tokens().liveOf(account, NOW, new PageRequest(0, 50, query, sort)).items().stream()
                .map(ApiTokenLine::name)
                .toList();
    }

    private ApiToken issued(UUID account, String name, Instant at) {
        var token = new ApiToken(account, name, Secret.next(), at, ApiToken.LIFETIME);
        inTransaction(() -> tokens().add(token));
        return token;
    }

    private UUID account() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        return account.id();
    }
}
