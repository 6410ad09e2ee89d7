package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.exchanges.imports.ImportedLine;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class ImportedAgreementsIT extends PostgresTest {

    private UUID organization(String name) {
        return inTransaction(() -> {
            var slug = Slug.of("i-" + Ids.next().toString().substring(20).replace("-", ""));
            var made = new Organization(slug, Bodies.university(null, Name.official("es", name)), NOW, null);
            entities.persist(made);
            return made.id();
        });
    }

    @Test
    void whatWasReadIsRemembered() {
        var own = organization("Universidad propia");
        var partner = organization("Universidad ajena");
        var agreement = inTransaction(() -> {
            var agreements = wired(new JpaAgreements());
            var drafted = new Agreement(List.of(own, partner), Exchanges.bothWays(), NOW);
            agreements.add(drafted);
            agreements.add(
                    drafted.propose(Exchanges.bothWays(), null, own, Signatory.of(Exchanges.officer(own)), null, NOW));
            return drafted.id();
        });
        var key = "a".repeat(64);

        inTransaction(() -> {
            var imported = wired(new SqlImportedAgreements());
            assertThat(imported.mapping(own, "source")).isEmpty();
            imported.keepMapping(own, "source", Map.of("YEAR", "old"));
            imported.keepMapping(own, "source", Map.of("YEAR", "Curso"));
            imported.keep(own, "source", Map.of(key, new ImportedLine(agreement, "c1", "group", "2")));
            imported.keep(own, "source", Map.of(key, new ImportedLine(agreement, "c1", "group", "3")));
            return true;
        });

        inTransaction(() -> {
            var imported = wired(new SqlImportedAgreements());
            assertThat(imported.mapping(own, "source")).contains(Map.of("YEAR", "Curso"));
            assertThat(imported.lines(own, "source"))
                    .isEqualTo(Map.of(key, new ImportedLine(agreement, "c1", "group", "3")));
            assertThat(imported.lines(own, "other")).isEmpty();
            return true;
        });
    }

    @Test
    void aPartnerIsFoundByItsNameWithoutRegardToCaseAndAccents() {
        var unique = Ids.next().toString().substring(24);
        var partner = organization("Université de l'Été " + unique);
        var china = CountryCode.of("CN");

        var found = inTransaction(
                () -> wired(new SqlImportedAgreements()).organization("UNIVERSITE DE L'ETE " + unique, china));
        assertThat(found).contains(partner);
        assertThat(inTransaction(() -> wired(new SqlImportedAgreements())
                        .organization("Université de l'Été " + unique, CountryCode.of("FR"))))
                .isEmpty();
    }
}
