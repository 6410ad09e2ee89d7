package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.CenterFactType;
import org.caravanserai.domain.webhooks.FactType;
import org.caravanserai.persistence.webhooks.FactStatements;

/** What webhooks tell of centers and classes, and of enrolments without the person. */
@ApplicationScoped
class CenterFactStatements implements FactStatements {

    private static final String CENTER = """
        select jsonb_build_object('slug', c.slug) as names, '/centers/' || c.slug as path,
               array_remove(array[c.host_id, c.partner_id], null) as organizations
          from centers c where c.id = ?1
        """;

    private static final String CLASS = """
        select jsonb_build_object('code', k.code, 'center', c.slug) as names, '/classes/' || k.code as path,
               array[c.host_id] as organizations
          from course_class k join centers c on c.id = k.center_id where k.id = ?1
        """;

    private static final String ENROLMENT = """
        select jsonb_build_object('code', e.code, 'class', k.code, 'center', c.slug) as names,
               '/classes/' || k.code || '/enrolments' as path, array[c.host_id] as organizations
          from enrolment e join course_class k on k.id = e.class_id join centers c on c.id = k.center_id where e.id = ?1
        """;

    @Override
    public Map<FactType, String> statements() {
        return Arrays.stream(CenterFactType.values())
                .collect(Collectors.toMap(Function.identity(), CenterFactStatements::statement));
    }

    private static String statement(CenterFactType fact) {
        return switch (fact) {
            case CENTER__APPROVED, CENTER__OPENED, CENTER__SUSPENDED, CENTER__RESUMED, CENTER__CLOSED -> CENTER;
            case CLASS__OPENED, CLASS__CONFIRMED, CLASS__CHANGED, CLASS__CANCELLED, CLASS__FINISHED -> CLASS;
            case ENROLMENT__CONFIRMED, ENROLMENT__WAITING, ENROLMENT__ENDED, ENROLMENT__COMPLETED -> ENROLMENT;
        };
    }
}
