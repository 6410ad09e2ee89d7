package org.caravanserai.web.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.centers.tasks.CenterRequest;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.web.areas.RequestSource;

/** The words for what people ask for here. */
@ApplicationScoped
class CenterRequestSource implements RequestSource {

    @Override
    public Map<RequestKind, String> states() {
        return Map.of(
                CenterRequest.CLASS_ENROLMENT,
                "centers.enrolmentState.",
                CenterRequest.MARK_APPEAL,
                "centers.appealState.",
                CenterRequest.CENTER_APPLICATION,
                "centers.state.",
                CenterRequest.YEAR_PLAN,
                "centers.planState.");
    }
}
