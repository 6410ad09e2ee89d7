package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.agreement.SigningActions;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The holder of a link confirms that the agreement was signed on paper as it is recorded, or says why it was not. */
@UseCase
@Public
public class AnswerSigningByLink {

    private final LinkHolder holder;
    private final Agreements agreements;
    private final SigningActions actions;

    @Inject
    public AnswerSigningByLink(LinkHolder holder, Agreements agreements, SigningActions actions) {
        this.holder = holder;
        this.agreements = agreements;
        this.actions = actions;
    }

    /**
     * @param confirmed false for an objection, which needs a reason and takes the agreement out of force
     */
    public record Command(
            String token, boolean confirmed, @Nullable String reason) {}

    /**
     * @throws NotFound when the link is none, has expired or was revoked
     * @throws Refused {@code link-unchecked}; {@code signing-over} when no record waits for an answer
     * @throws Invalid {@code required} for {@code reason}
     */
    public void execute(Command command) {
        var link = holder.open(command.token());
        link.requireSpeakingForTheParty();
        var code = agreements.byId(link.agreement()).orElseThrow().code();
        var agreement = agreements.lock(code).orElseThrow();
        var by = Signatory.of(link);
        holder.acting(link, () -> {
            if (command.confirmed()) {
                actions.confirm(agreement, link.party(), by);
            } else {
                actions.object(agreement, link.party(), by, command.reason() == null ? "" : command.reason());
            }
            return code;
        });
    }
}
