package org.caravanserai.exchanges.invitation;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.invitation.InvitationDirectory;
import org.caravanserai.domain.exchanges.invitation.InvitationRow;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Invitations from and to the organizations for which the caller runs exchanges, and those that the caller has made. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class BrowseScholarInvitations {

    private final InvitationDirectory directory;
    private final ExchangeOfficer officer;

    @Inject
    public BrowseScholarInvitations(InvitationDirectory directory, ExchangeOfficer officer) {
        this.directory = directory;
        this.officer = officer;
    }

    /** See {@link InvitationDirectory#of}. */
    public Page<InvitationRow> execute(@Nullable InvitationState state, PageRequest request) {
        return directory.of(officer.organizations(), officer.account(), state, request);
    }
}
