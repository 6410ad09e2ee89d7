package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.AgreementFact;
import org.caravanserai.domain.cooperation.indicator.AgreementFacts;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlAgreementFacts implements AgreementFacts {

    private static final String AGREEMENTS = """
        select a.agreement, a.partner_country, h.slug as home_slug, h.display_name as home_name, p.slug as partner_slug,
               p.display_name as partner_name, a.starts_on, a.ends_on
        from exchanges_agreement_facts a
        join organization h on h.id = a.organization
        join organization p on p.id = a.partner
        where a.country = ? and a.partner_country = any (?::text[])
        order by a.ends_on, a.agreement, p.slug
        """;

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlAgreementFacts() {}

    @Inject
    SqlAgreementFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<AgreementFact> agreements(Collection<String> countries) {
        return sql.list(
                AGREEMENTS,
                row -> new AgreementFact(
                        row.text("agreement"),
                        row.text("partner_country"),
                        row.text("home_slug"),
                        row.localized("home_name"),
                        row.text("partner_slug"),
                        row.localized("partner_name"),
                        row.date("starts_on"),
                        row.date("ends_on")),
                Scope.HOME,
                countries.toArray(String[]::new));
    }
}
