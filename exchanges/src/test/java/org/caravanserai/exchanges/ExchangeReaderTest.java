package org.caravanserai.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.agreement.BrowseAgreements;
import org.caravanserai.exchanges.agreement.ReadAgreementHistory;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.platform.access.CurrentCaller;
import org.junit.jupiter.api.Test;

/** Who reads the exchanges of an organization sees what its officers see of them, and can do nothing with it. */
class ExchangeReaderTest {

    private final ExchangesWorld world = new ExchangesWorld();
    private final Account reader = world.member(world.home, "auditor", OrganizationRole.EXCHANGE_READER);

    @Test
    void aReaderSeesAgreementsOfTheOrganizationAndCanDoNothingWithThem() {
        var code = world.drafted(5);
        world.as(world.partnerOfficer);
        assertThat(world.of(ShowAgreement.class).execute(code).possible()).isNotEmpty();
        world.as(reader);
        var shown = world.of(ShowAgreement.class).execute(code);
        assertThat(shown.possible()).isEmpty();
        assertThat(shown.isActing()).isFalse();
        assertThat(world.of(ReadAgreementHistory.class).execute(code)).isNotEmpty();
        var officer = world.of(ExchangeOfficer.class);
        assertNotFound(() -> officer.agreement(code));
        assertNotFound(() -> officer.lockedAgreement(code));
        assertThat(world.of(CurrentCaller.class).get().may(Permission.MANAGE_EXCHANGES))
                .isFalse();
    }

    @Test
    void aReaderIsListedTheAgreementsOfTheOrganization() {
        world.as(reader);
        world.wiring.answer(AgreementDirectory.class, "of", asked -> {
            assertThat(asked[0]).isEqualTo(Set.of(world.home.id()));
            return new Page<>(List.of(), 0, 20, 0);
        });
        world.of(BrowseAgreements.class).execute(AgreementFilter.ALL, PageRequest.first(20));
    }

    @Test
    void aReaderOfAnotherOrganizationSeesNothing() {
        var code = world.drafted(5);
        world.as(world.member(world.organization("third"), "other", OrganizationRole.EXCHANGE_READER));
        assertNotFound(() -> world.of(ShowAgreement.class).execute(code));
        assertNotFound(() -> world.of(ReadAgreementHistory.class).execute(code));
    }
}
