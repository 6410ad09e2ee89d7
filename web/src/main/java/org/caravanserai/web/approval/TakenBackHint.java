package org.caravanserai.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.web.areas.NotFoundHint;

/** An email about a submission leads to its dossier; when the submission was taken back, there is nothing to decide. */
@ApplicationScoped
public class TakenBackHint implements NotFoundHint {

    @Override
    public Optional<String> text(String path, Map<String, String> parameters) {
        return path.startsWith("/manage/approvals/") ? Optional.of("approval.notFound") : Optional.empty();
    }
}
