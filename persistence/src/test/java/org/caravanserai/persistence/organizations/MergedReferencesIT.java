package org.caravanserai.persistence.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.caravanserai.domain.organizations.OrganizationsMerged;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.persistence.shared.OrganizationReferences;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.Contributions;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows stand for themselves here: what they refer to is not made. */
class MergedReferencesIT extends PostgresTest {

    private final UUID merged = Ids.next();
    private final UUID staying = Ids.next();
    private Sql sql;
    private MergedReferences references;

    @BeforeEach
    void connect() {
        sql = wired(new Sql());
        references = new MergedReferences(entities, Contributions.of(OrganizationReferences.class));
        entities.getTransaction().begin();
        sql.update("set local session_replication_role = replica");
    }

    @AfterEach
    void undo() {
        entities.getTransaction().rollback();
    }

    @Test
    void theOfficeOfTheOneThatStaysIsKeptAndNoOtherIsLeftBehind() {
        office(merged, "old");
        office(staying, "new");
        merge();
        assertThat(sheet(staying)).contains("new");
        assertThat(sql.count("select count(*) from exchange_office where organization_id = ?", merged))
                .isZero();
    }

    @Test
    void anOfficeGoesToTheOneThatStaysWhereThatHasNone() {
        office(merged, "old");
        merge();
        assertThat(sheet(staying)).contains("old");
    }

    @Test
    void thePartiesOfOneAgreementStayTwo() {
        var agreement = Ids.next();
        party(agreement, 0, merged);
        party(agreement, 1, staying);
        assertThatThrownBy(this::merge).isInstanceOfSatisfying(Refused.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("parties-of-one-agreement");
            assertThat(refusal.arguments()).containsExactly(agreement.toString());
        });
    }

    private void merge() {
        references.onMerged(new OrganizationsMerged(merged, staying));
    }

    private void office(UUID organization, String word) {
        sql.update(
                "insert into exchange_office (organization_id, sheet, version) values (?, cast(? as jsonb), 1)",
                organization,
                "{\"contacts\": [], \"word\": \"" + word + "\"}");
    }

    private String sheet(UUID organization) {
        return sql.first(
                        "select cast(sheet as text) as sheet from exchange_office where organization_id = ?",
                        row -> row.text("sheet"),
                        organization)
                .orElseThrow();
    }

    private void party(UUID agreement, int position, UUID organization) {
        sql.update(
                "insert into agreement_party (agreement_id, position, organization_id) values (?, ?, ?)",
                agreement,
                position,
                organization);
    }
}
