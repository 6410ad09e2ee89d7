package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class UnitsIT extends PostgresTest {

    private static final LocalizedText NAME = LocalizedText.of("en", "Unit", "zh", "院系");

    private UUID organization() {
        return inTransaction(() -> {
            var made = new Organization(
                    org.caravanserai.domain.shared.Slug.of(
                            "u-" + Ids.next().toString().substring(20).replace("-", "")),
                    Bodies.unowned().profile(),
                    NOW,
                    null);
            entities.persist(made);
            return made.id();
        });
    }

    private void add(UUID organization, String code, String parent) {
        inTransaction(() -> {
            var units = repository(JpaUnits.class);
            units.add(units.lock(organization).add(code, NAME, parent));
            return true;
        });
    }

    @Test
    void theDatabaseRefusesACycleAndAParentOfAnotherOrganization() {
        var organization = organization();
        add(organization, "a", null);
        add(organization, "b", "a");
        var other = organization();
        add(other, "x", null);

        assertThatThrownBy(() -> update(
                        "update organization_unit set parent_id = (select id from organization_unit where"
                                + " organization_id = ? and code = 'b') where organization_id = ? and code = 'a'",
                        organization,
                        organization))
                .hasStackTraceContaining("never below itself");
        assertThatThrownBy(() -> update(
                        "update organization_unit set parent_id = (select id from organization_unit where"
                                + " organization_id = ? and code = 'x') where organization_id = ? and code = 'a'",
                        other,
                        organization))
                .hasStackTraceContaining("foreign key");
    }

    private void update(String statement, Object... arguments) {
        inTransaction(() -> wired(new Sql()).update(statement, arguments));
    }

    @Test
    void anAgreementIsReadWithItsUnitsWhichTheDatabaseDoesNotRemove() {
        var home = organization();
        var partner = organization();
        add(home, "eng", null);
        add(partner, "cs", null);
        var condition = new Condition(
                "c1",
                1,
                2,
                org.caravanserai.domain.exchanges.agreement.MobilityKind.STUDENT_STUDY,
                1,
                null,
                List.of(),
                List.of(),
                List.of(),
                Exchanges.YEAR,
                Exchanges.YEAR,
                false,
                null,
                "cs");
        var code = inTransaction(() -> {
            var agreements = repository(JpaAgreements.class);
            var terms = Exchanges.terms(condition);
            var drafted = new Agreement(
                    terms, List.of(new Agreement.Side(home, "eng"), new Agreement.Side(partner, null)), NOW);
            agreements.add(drafted);
            agreements.add(drafted.propose(terms, null, home, Signatory.of(Exchanges.officer(home)), null, NOW));
            return drafted.code();
        });

        var view = inTransaction(
                () -> repository(SqlAgreementDirectory.class).byCode(code).orElseThrow());
        assertThat(view.parties().get(0).unit()).isEqualTo("eng");
        assertThat(view.parties().get(1).unit()).isNull();
        assertThat(view.terms().condition("c1").orElseThrow().toUnit()).isEqualTo("cs");
        assertThatThrownBy(
                        () -> update("delete from organization_unit where organization_id = ? and code = 'eng'", home))
                .hasStackTraceContaining("agreement_party_unit");
    }
}
