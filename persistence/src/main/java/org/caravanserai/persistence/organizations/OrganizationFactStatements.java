package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.organizations.OrganizationFactType;
import org.caravanserai.domain.webhooks.FactType;
import org.caravanserai.persistence.webhooks.FactStatements;

/** What webhooks tell of organizations. */
@ApplicationScoped
class OrganizationFactStatements implements FactStatements {

    private static final String ORGANIZATION = """
        select jsonb_build_object('slug', o.slug) as names, '/organizations/' || o.slug as path, array[o.id] as organizations
          from organization o where o.id = ?1
        """;

    @Override
    public Map<FactType, String> statements() {
        return Arrays.stream(OrganizationFactType.values())
                .collect(Collectors.toMap(Function.identity(), OrganizationFactStatements::statement));
    }

    private static String statement(OrganizationFactType fact) {
        return switch (fact) {
            case ORGANIZATION__REGISTERED,
                    ORGANIZATION__VERIFIED,
                    ORGANIZATION__CHANGED,
                    ORGANIZATION__CLOSED,
                    ORGANIZATION__MERGED -> ORGANIZATION;
        };
    }
}
