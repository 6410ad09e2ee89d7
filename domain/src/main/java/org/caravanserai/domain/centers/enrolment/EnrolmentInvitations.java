package org.caravanserai.domain.centers.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;

/** Invitations to classes. A person is invited to a class once; the answer stays known, so that nobody is asked again. */
public interface EnrolmentInvitations {

    /**
     * @return false when this learner was invited to the class before
     */
    boolean add(EnrolmentInvitation invitation);

    /** Those to an address that are not answered, the newest first. */
    List<EnrolmentInvitation> open(EmailAddress email);

    /** Those to a class that are not answered, in the order of the invitations. */
    List<EnrolmentInvitation> open(UUID ofClass);

    /** One that is not answered, locked until the end of the transaction. */
    Optional<EnrolmentInvitation> lockOpen(String code);

    void answered(UUID id, Instant now);
}
