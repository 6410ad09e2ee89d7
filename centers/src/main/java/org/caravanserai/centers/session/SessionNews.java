package org.caravanserai.centers.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.centers.emails.ClassEmails;
import org.caravanserai.centers.emails.SessionChange;
import org.caravanserai.domain.centers.teaching.CourseClasses;

/** Tells those who learn and teach what happened to sessions: all of a class at once. Additional ones matter once the class is public. */
@ApplicationScoped
class SessionNews {

    private final CourseClasses classes;
    private final ClassEmails emails;

    @Inject
    SessionNews(CourseClasses classes, ClassEmails emails) {
        this.classes = classes;
        this.emails = emails;
    }

    void tell(List<SessionChange> changes) {
        var byClass = changes.stream()
                .collect(Collectors.groupingBy(
                        (SessionChange each) -> each.session().ofClass(),
                        LinkedHashMap<UUID, List<SessionChange>>::new,
                        Collectors.toList()));
        byClass.forEach((id, of) -> {
            var found = classes.byId(id).orElseThrow();
            emails.changed(
                    found,
                    of.stream()
                            .filter(each -> each.kind() != SessionChange.Kind.ADDED
                                    || found.state().isPublic())
                            .toList());
        });
    }
}
