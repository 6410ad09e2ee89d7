package org.caravanserai.domain.exchanges.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations and their approvals. What is loaded is written back with the transaction. */
public interface ScholarInvitations {

    void add(ScholarInvitation invitation);

    void add(InvitationApproval approval);

    Optional<ScholarInvitation> byId(UUID id);

    Optional<ScholarInvitation> byCode(String code);

    /** The invitation, locked until the end of the transaction, in its newest state. */
    Optional<ScholarInvitation> lock(String code);

    /** Approvals in the order of their kinds. */
    List<InvitationApproval> approvals(UUID invitation);
}
