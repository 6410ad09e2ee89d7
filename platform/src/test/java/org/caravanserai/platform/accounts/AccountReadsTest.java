package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountDirectory;
import org.caravanserai.domain.accounts.AccountFilter;
import org.caravanserai.domain.accounts.AccountRow;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.mail.BouncedAddress;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading accounts: the list, one account, the own profile, who asks. */
class AccountReadsTest {

    private final PlatformWorld world = new PlatformWorld();
    private final Account amina = world.account("amina");
    private final OwnOrganization own = new OwnOrganization(
            UUID.randomUUID(),
            "pku",
            LocalizedText.of("en", "Peking University"),
            OrganizationState.VERIFIED,
            Set.of());

    @BeforeEach
    void answer() {
        world.wiring.answer(
                OrganizationDirectory.class,
                "ofMember",
                asked -> asked[0].equals(amina.id()) ? List.of(own) : List.of());
    }

    @Test
    void theListOfAccountsIsWhatTheDirectoryFinds() {
        var page = new Page<AccountRow>(List.of(row()), 0, 20, 1);
        world.wiring.answer(AccountDirectory.class, "search", asked -> asked[0] == AccountFilter.ALL ? page : null);
        assertThat(world.of(ListAccounts.class).execute(AccountFilter.ALL, PageRequest.first(20)))
                .isSameAs(page);
    }

    @Test
    void anAccountIsShownWithItsOrganizationsAndItsHistory() {
        world.wiring.answer(
                AccountDirectory.class,
                "byId",
                asked -> asked[0].equals(amina.id()) ? Optional.of(row()) : Optional.empty());
        world.as(PlatformRole.ADMIN);
        world.of(DisableAccount.class).execute(amina.id(), "spam");
        var found = world.of(ShowAccount.class).execute(amina.id());
        assertThat(found.account()).isEqualTo(row());
        assertThat(found.organizations()).containsExactly(own);
        assertThat(found.history()).extracting(HistoryLine::action).containsExactly("DISABLED");
        assertNotFound(() -> world.of(ShowAccount.class).execute(UUID.randomUUID()));
    }

    @Test
    void whoseEmailsComeBackIsTold() {
        world.as(amina);
        var show = world.of(ShowMyBouncedAddress.class);
        assertThat(show.execute()).isEmpty();
        var noted = new BouncedAddress(amina.email(), "550 no such user", PlatformWorld.NOW);
        world.memory.bouncedAddresses.note(noted);
        assertThat(show.execute()).contains(noted);
    }

    @Test
    void theOwnProfileIsShownWithTheVersionToChangeIt() {
        world.as(amina);
        var profile = world.of(ShowMyProfile.class).execute();
        assertThat(profile.profile()).isEqualTo(amina.profile());
        assertThat(profile.version()).isEqualTo(amina.version());
        assertThat(profile.affiliation()).isEqualTo(LocalizedText.EMPTY);
    }

    @Test
    void whoAsksIsToldWhoTheyAre() {
        world.as(amina);
        var me = world.of(WhoAmI.class).execute();
        assertThat(me.caller().is(amina.id())).isTrue();
        assertThat(me.organizations()).containsExactly(own);
        world.asVisitor();
        assertForbidden("sign-in-required", () -> world.of(WhoAmI.class).execute());
        assertForbidden("sign-in-required", () -> world.of(ShowMyProfile.class).execute());
    }

    private AccountRow row() {
        return new AccountRow(
                amina.id(),
                amina.email().value(),
                amina.name().full(),
                null,
                AccountState.ACTIVE,
                Set.of(),
                0,
                PlatformWorld.NOW);
    }
}
