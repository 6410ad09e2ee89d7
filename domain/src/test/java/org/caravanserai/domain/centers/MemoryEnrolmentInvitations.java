package org.caravanserai.domain.centers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitation;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitations;
import org.caravanserai.domain.shared.EmailAddress;

/** Invitations to classes in memory. */
public final class MemoryEnrolmentInvitations implements EnrolmentInvitations {

    private final List<EnrolmentInvitation> all = new ArrayList<>();
    private final Set<UUID> answered = new HashSet<>();

    @Override
    public boolean add(EnrolmentInvitation invitation) {
        boolean known = all.stream()
                .anyMatch(each -> each.ofClass().equals(invitation.ofClass())
                        && each.email().equals(invitation.email())
                        && each.name().given().equals(invitation.name().given()));
        return !known && all.add(invitation);
    }

    @Override
    public List<EnrolmentInvitation> open(EmailAddress email) {
        return open().filter(each -> each.email().equals(email))
                .sorted(Comparator.comparing(EnrolmentInvitation::invitedAt).reversed())
                .toList();
    }

    @Override
    public List<EnrolmentInvitation> open(UUID ofClass) {
        return open().filter(each -> each.ofClass().equals(ofClass)).toList();
    }

    @Override
    public Optional<EnrolmentInvitation> lockOpen(String code) {
        return open().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public void answered(UUID id, Instant now) {
        answered.add(id);
    }

    private Stream<EnrolmentInvitation> open() {
        return all.stream().filter(each -> !answered.contains(each.id()));
    }
}
