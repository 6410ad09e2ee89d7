package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.cooperation.project.AskedVerifier;
import org.caravanserai.domain.cooperation.project.BenefitClaim;
import org.caravanserai.domain.cooperation.project.BenefitClaims;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectResult;
import org.caravanserai.domain.cooperation.project.ResultStage;
import org.caravanserai.domain.cooperation.project.Verifier;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may verify the benefit of a result, what the person finds, and what stays when the person is forgotten. */
class VerifiersIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Slug slug = Slug.of("verified-" + Ids.next());
    private Sql sql = new Sql();
    private UUID party = Ids.next();
    private UUID outside = Ids.next();
    private Account asked = People.unverified();
    private Account member = People.unverified();

    @BeforeEach
    void aReportedBenefit() {
        sql = wired(new Sql());
        party = organization();
        outside = organization();
        asked = account(outside);
        member = account(party);
        inTransaction(() -> {
            var project = new Project(
                    slug,
                    Facts.of(
                            CooperationWay.JOINT_SCHOOL,
                            null,
                            new EntryParty(PartyRole.PARTNER, Sector.UNIVERSITY, party, null, null, null, null)),
                    LocalizedText.of("en", "Train"),
                    NOW);
            repository(JpaRegistry.class).add(project);
            var result = new ProjectResult(project, 1, LocalizedText.of("en", "A pump"));
            result.advance(ResultStage.PILOT);
            result.use(new ProjectResult.Use(CountryCode.of("KZ"), "Almaty", "Water works", TODAY));
            result.reportBenefit("Less water is lost", "Report 7");
            repository(JpaProjectWork.class).add(result);
        });
    }

    private UUID organization() {
        return inTransaction(() -> {
            var made = Bodies.unowned();
            entities.persist(made);
            return made.id();
        });
    }

    private Account account(UUID organization) {
        return inTransaction(() -> {
            var made = People.active(EmailAddress.of(Ids.next() + "@test.example"));
            entities.persist(made);
            entities.flush();
            sql.update(
                    "insert into membership (organization_id, account_id, role, since) values (?, ?, ?, now())",
                    organization,
                    made.id(),
                    OrganizationRole.REVIEWER.name());
            return made;
        });
    }

    private ProjectResult result() {
        var project = repository(JpaRegistry.class).lock(Project.class, slug).orElseThrow();
        return repository(JpaProjectWork.class).lockResult(project.id(), 1).orElseThrow();
    }

    private void ask(Account person, UUID organization) {
        inTransaction(() -> result().ask(new Verifier(person.id(), organization, false, false), TODAY));
    }

    private BenefitClaims claims() {
        return repository(BenefitClaims.class);
    }

    @Test
    void theClaimIsFoundByWhoIsAskedUntilItIsAnswered() {
        assertThat(inTransaction(() -> claims().waitingFor(asked.id()))).isEmpty();
        assertThat(inTransaction(() -> claims().asked(slug, 1))).isEmpty();
        ask(asked, outside);
        assertThat(inTransaction(() -> claims().waitingFor(asked.id())))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.project()).isEqualTo(slug.value());
                    assertThat(claim.evidence()).isEqualTo("Report 7");
                    assertThat(claim.askedOn()).isEqualTo(TODAY);
                    assertThat(claim.version()).isEqualTo(inTransaction(() -> result().version()));
                })
                .extracting(BenefitClaim::usedBy)
                .isEqualTo("Water works");
        assertThat(inTransaction(() -> claims().waitingFor(member.id()))).isEmpty();
        assertThat(inTransaction(() -> claims().asked(slug, 1)))
                .map(AskedVerifier::name)
                .contains(asked.name());
        inTransaction(() -> result().verify(false, TODAY));
        assertThat(inTransaction(() -> claims().waitingFor(asked.id()))).isEmpty();
        assertThat(inTransaction(() -> claims().asked(slug, 1))).isEmpty();
    }

    @Test
    void whoHasLeftTheOrganizationFindsNothing() {
        ask(asked, outside);
        inTransaction(() -> sql.update("delete from membership where account_id = ?", asked.id()));
        assertThat(inTransaction(() -> claims().waitingFor(asked.id()))).isEmpty();
    }

    @Test
    void thePartiesAndTheirMembersAreRefusedByTheDatabaseToo() {
        assertThatThrownBy(() -> ask(asked, party)).hasStackTraceContaining("verified by a party");
        assertThatThrownBy(() -> ask(member, outside)).hasStackTraceContaining("verified by a party");
        ask(asked, outside);
        inTransaction(() -> sql.update(
                "insert into membership (organization_id, account_id, role, since) values (?, ?, 'TEACHER', now())",
                party,
                asked.id()));
        assertThatThrownBy(() -> inTransaction(() -> result().verify(false, TODAY)))
                .hasStackTraceContaining("verified by a party");
    }

    @Test
    void nobodyVerifiesWithoutHavingBeenAsked() {
        assertThatThrownBy(() -> inTransaction(() -> sql.update(
                        "update cooperation_result set stage = 'VERIFIED', verifier_id = ?, verified_on = current_date where"
                                + " project_id = (select id from cooperation_entry where slug = ?)",
                        outside,
                        slug.value())))
                .hasStackTraceContaining("verified by nobody");
    }

    @Test
    void theVerificationIsExportedAndStaysWithoutThePersonWhoIsForgotten() {
        ask(asked, outside);
        inTransaction(() -> result().verify(false, TODAY));
        assertThat(export()).singleElement().asString().contains(slug.value());
        erase();
        assertThat(export()).isEmpty();
        inTransaction(() -> {
            assertThat(result().stage()).isEqualTo(ResultStage.VERIFIED);
            assertThat(result().verifier()).isEqualTo(outside);
        });
    }

    @Test
    void aQuestionToWhoIsForgottenEnds() {
        ask(asked, outside);
        erase();
        inTransaction(() -> {
            assertThat(result().verifier()).isNull();
            assertThat(result().isAsked(asked.id())).isFalse();
        });
    }

    /** What the area exports of the person. */
    private List<String> export() {
        return table().exports().values().stream()
                .flatMap(select -> inTransaction(() -> sql.list(
                                "with me as (select id, email from account where id = ?1) " + select,
                                row -> row.text("json"),
                                asked.id()))
                        .stream())
                .toList();
    }

    private void erase() {
        table().erasing().forEach(statement -> inTransaction(() -> sql.update(statement, asked.id())));
    }

    private static PersonalTable table() {
        return new CooperationPersonalTables()
                .tables().stream()
                        .filter(table -> table.name().equals("cooperation_result"))
                        .findFirst()
                        .orElseThrow();
    }
}
