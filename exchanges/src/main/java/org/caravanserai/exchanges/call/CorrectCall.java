package org.caravanserai.exchanges.call;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.CallChanged;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/** An officer corrects the texts of a published call; its history keeps those before. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class CorrectCall {

    private final CallAccess access;
    private final History history;
    private final Event<CallChanged> changed;

    @Inject
    CorrectCall(CallAccess access, History history, Event<CallChanged> changed) {
        this.access = access;
        this.history = history;
        this.changed = changed;
    }

    private static final int LONGEST = 2_000;

    /** The texts of a call; what is left out is empty. */
    @Described("The texts of a call; what is left out is empty.")
    public record CallTexts(
            LocalizedText title,
            @OrEmpty LocalizedText description,
            @OrEmpty LocalizedText funding) {}

    /**
     * @throws NotFound when the caller does not run the call
     * @throws Refused {@code call-not-published}, {@code call-cancelled}
     * @throws Invalid {@code required} for {@code title}
     */
    public void execute(Slug slug, CallTexts texts) {
        var call = access.run(slug);
        var before = former(call.title(), texts.title())
                + former(call.description(), texts.description())
                + former(call.funding(), texts.funding());
        call.correct(texts.title(), texts.description(), texts.funding());
        history.record(
                call.id(),
                CallAction.CORRECTED,
                before.substring(0, Math.min(before.length(), LONGEST)).strip());
        changed.fire(new CallChanged(call.id()));
    }

    private static String former(LocalizedText before, LocalizedText after) {
        return before.equals(after) ? "" : String.join("\n", before.texts().values()) + "\n";
    }
}
