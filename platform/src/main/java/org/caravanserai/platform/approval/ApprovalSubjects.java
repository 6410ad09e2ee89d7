package org.caravanserai.platform.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.approval.ApprovalDirectory;
import org.caravanserai.domain.approval.ApprovalSubject;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The kinds of things that the caller decides on. */
@ApplicationScoped
class ApprovalSubjects {

    private final ApprovalDirectory directory;
    private final CurrentCaller caller;

    @Inject
    ApprovalSubjects(ApprovalDirectory directory, CurrentCaller caller) {
        this.directory = directory;
        this.caller = caller;
    }

    /**
     * @throws NotFound when the caller decides on nothing
     */
    List<ApprovalSubject> ofCaller() {
        var own = directory.subjects().stream()
                .filter(subject -> caller.get().may(subject.permission()))
                .toList();
        if (own.isEmpty()) {
            throw new NotFound("not-found");
        }
        return own;
    }

    /**
     * The names of those that are asked for.
     *
     * @param subject name of one; null or blank: all that the caller decides on
     * @throws NotFound when the caller decides on nothing
     * @throws Invalid when the caller does not decide on such things, or there are none
     */
    List<String> names(@Nullable String subject) {
        var own = ofCaller().stream().map(ApprovalSubject::name).toList();
        return subject == null || subject.isBlank() ? own : List.of(OneOf.word("subject", subject.strip(), own));
    }
}
