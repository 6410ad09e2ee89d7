package org.caravanserai.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.accounts.SignUpDetails;
import org.caravanserai.domain.accounts.SignUpRequest;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountLinksIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final int AT_ONCE = 4;

    private JpaAccountLinks links;
    private JpaAccounts accounts;
    private Account account;

    @BeforeEach
    void wire() {
        links = repository(JpaAccountLinks.class);
        accounts = repository(JpaAccounts.class);
        account = new Account(address(), profile("Wei"), NOW);
        inTransaction(() -> accounts.add(account));
    }

    @Test
    void aSignUpComesBackFromItsLinkAsItWas() {
        var request = new SignUpRequest(details("Another"), "another hash");
        var secret = Secret.next();
        inTransaction(() -> links.add(AccountLink.toVerify(account.id(), request, secret, NOW)));

        assertThat(links.byHash(secret.hash()).orElseThrow().signUp()).isEqualTo(request);
        assertThat(accounts.byId(account.id()).orElseThrow().profile()).isEqualTo(profile("Wei"));
    }

    @Test
    void ofManyWhoFollowALinkAtOnceOneGetsThrough() throws Exception {
        var secret = Secret.next();
        inTransaction(() -> links.add(AccountLink.toReset(account.id(), secret, NOW)));
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        var ready = new CountDownLatch(AT_ONCE);
        try {
            var outcomes = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < AT_ONCE; i++) {
                outcomes.add(pool.submit(follow(secret, ready)));
            }
            int through = 0;
            for (var outcome : outcomes) {
                through += outcome.get() ? 1 : 0;
            }
            assertThat(through).isOne();
        } finally {
            pool.shutdown();
        }
        assertThat(links.byHash(secret.hash())).isEmpty();
    }

    private static Callable<Boolean> follow(Secret secret, CountDownLatch ready) {
        return () -> {
            try (var own = anotherEntityManager()) {
                var theirs = repository(JpaAccountLinks.class, own);
                return inTransaction(own, () -> {
                    var link = theirs.byHash(secret.hash()).orElseThrow();
                    ready.countDown();
                    ready.await();
                    theirs.follow(link, NOW);
                    return true;
                });
            } catch (Refused gone) {
                return false;
            }
        };
    }

    @Test
    void linksEndByPurposeByAccountAndByTheAddressTheyWouldGiveAway() {
        var other = address();
        var kept = new Account(address(), profile("Other"), NOW);
        var secrets = List.of(Secret.next(), Secret.next(), Secret.next());
        inTransaction(() -> {
            accounts.add(kept);
            links.add(AccountLink.toReset(account.id(), secrets.get(0), NOW));
            links.add(AccountLink.toMove(account.id(), address(), secrets.get(1), NOW));
            links.add(AccountLink.toMove(kept.id(), other, secrets.get(2), NOW));
        });

        inTransaction(() -> links.end(account.id(), LinkPurpose.CHANGE_EMAIL));
        assertThat(live(secrets)).containsExactly(true, false, true);
        inTransaction(() -> links.endAll(account.id()));
        assertThat(live(secrets)).containsExactly(false, false, true);
        inTransaction(() -> links.endMovesTo(other));
        assertThat(live(secrets)).containsExactly(false, false, false);
    }

    @Test
    void expiredLinksAreDeletedAndAccountsThatNobodyConfirmedAreFound() {
        var old = NOW.minus(Duration.ofDays(30));
        var forgotten = new Account(address(), profile("Forgotten"), old);
        var waiting = new Account(address(), profile("Waiting"), old);
        var expired = Secret.next();
        var good = Secret.next();
        inTransaction(() -> {
            accounts.add(forgotten);
            accounts.add(waiting);
            links.add(AccountLink.toVerify(
                    forgotten.id(), new SignUpRequest(details("Forgotten"), "hash"), expired, old));
            links.add(AccountLink.toVerify(waiting.id(), new SignUpRequest(details("Waiting"), "hash"), good, NOW));
        });

        assertThat(inTransaction(() -> links.forgetExpired(NOW))).isPositive();

        assertThat(live(List.of(expired, good))).containsExactly(false, true);
        assertThat(inTransaction(() -> accounts.unconfirmed(NOW.minusSeconds(1), 1000)))
                .contains(forgotten)
                .doesNotContain(waiting, account);
        inTransaction(() -> accounts.removeUnconfirmed(forgotten.id()));
        assertThat(accounts.byId(forgotten.id())).isEmpty();
    }

    @Test
    void whatWasConfirmedMeanwhileIsNotRemoved() {
        inTransaction(() -> accounts.byId(account.id()).orElseThrow().verifyEmail(NOW));
        inTransaction(() -> accounts.removeUnconfirmed(account.id()));
        assertThat(accounts.byId(account.id())).isPresent();
    }

    @Test
    void theDatabaseRefusesALinkForASignUpThatCarriesNone() {
        assertThatThrownBy(() -> inTransaction(() -> entities.createNativeQuery(
                                "insert into account_link (id, account_id, purpose, hash, created_at, expires_at,"
                                        + " version) values (?1, ?2, 'VERIFY_EMAIL', ?3, now(), now() + interval '1 day',"
                                        + " 1)")
                        .setParameter(1, Ids.next())
                        .setParameter(2, account.id())
                        .setParameter(3, Secret.next().hash())
                        .executeUpdate()))
                .hasStackTraceContaining("account_link_sign_up");
    }

    private List<Boolean> live(List<Secret> secrets) {
        return secrets.stream()
                .map(secret -> links.byHash(secret.hash()).isPresent())
                .toList();
    }

    private static EmailAddress address() {
        return EmailAddress.of(Ids.next() + "@test.example");
    }

    private static Profile profile(String given) {
        return details(given).profile();
    }

    private static SignUpDetails details(String given) {
        return new SignUpDetails(
                new PersonName(given, "Li", "李伟", true),
                CountryCode.of("CN"),
                LanguageTag.of("zh"),
                ZoneId.of("Asia/Shanghai"));
    }
}
