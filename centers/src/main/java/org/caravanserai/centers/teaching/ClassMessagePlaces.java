package org.caravanserai.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.centers.enrolment.ClassAudience;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.messages.MessagePlace;
import org.caravanserai.platform.messages.MessagePlaces;

/** A teacher or a director writes to the learners of a class. */
@ApplicationScoped
public class ClassMessagePlaces implements MessagePlaces {

    private final ClassAccess access;

    @Inject
    public ClassMessagePlaces(ClassAccess access) {
        this.access = access;
    }

    @Override
    public AudienceKind kind() {
        return ClassAudience.CLASS;
    }

    @Override
    public MessagePlace own(String address) {
        var found = access.taught(address);
        return new MessagePlace(
                found.id(),
                found.code(),
                found.terms().held().name(),
                "/manage/classes/" + found.code(),
                "/classes/" + found.code(),
                access.center(found).name(),
                null);
    }
}
