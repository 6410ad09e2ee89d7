package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.centers.enrolment.ClassAudience;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.persistence.messages.AudienceStatements;

/** Learners of a class, or who answers for them, and those who want to learn there. */
@ApplicationScoped
class ClassAudienceStatements implements AudienceStatements {

    @Override
    public Map<AudienceKind, String> statements() {
        return Map.of(ClassAudience.CLASS, """
            select a.email, a.given_name, a.family_name, a.own_name, a.family_first, a.preferred_language as language, e.state
              from enrolment e join account a on a.id = e.account_id
             where e.class_id = ?1 and e.state in ('APPLIED', 'WAITLISTED', 'OFFERED', 'ENROLLED', 'COMPLETED', 'NOT_COMPLETED') and a.disabled_at is null and a.email_verified_at is not null and a.anonymised_at is null
            """);
    }
}
