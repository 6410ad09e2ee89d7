package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.centers.tasks.CenterRequest;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.persistence.tasks.RequestStatements;
import org.caravanserai.persistence.tasks.TaskStatements;

/** Enrolments that people have asked for; classes in which they learn stand among their courses. */
@ApplicationScoped
class CenterRequestStatements implements RequestStatements {

    @Override
    public Map<RequestKind, String> statements() {
        return Map.of(CenterRequest.CLASS_ENROLMENT, """
            select u.title, e.state, e.applied_at as since,

            """ + TaskStatements.entered("e", "e.applied_at") + """

             as stepped, '/my/courses/' || e.code as address
              from enrolment e join course_class k on k.id = e.class_id join center_course u on u.id = k.course_id where e.account_id = ?1 and e.state not in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED', 'TRANSFERRED')
            """);
    }
}
