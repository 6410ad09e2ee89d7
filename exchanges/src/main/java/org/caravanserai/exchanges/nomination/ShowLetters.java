package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.HostDetails;
import org.caravanserai.domain.exchanges.nomination.HostForms;
import org.caravanserai.domain.exchanges.nomination.NominationStep;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An officer of either side reads which letters were issued for a nomination; the receiving side also what they are written from. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ShowLetters {

    private final ShowNomination show;
    private final LetterList letters;
    private final HostForms forms;

    @Inject
    public ShowLetters(ShowNomination show, LetterList letters, HostForms forms) {
        this.show = show;
        this.letters = letters;
        this.forms = forms;
    }

    /**
     * @param form what the receiving side has added; null for the sending side, and before anything was added
     * @param version of the form; 0 before anything was added
     * @param issues whether the caller can add to the form and issue letters
     * @param letters the newest first
     */
    public record Letters(@Nullable HostDetails form, long version, boolean issues, List<IssuedLetter> letters) {}

    /**
     * @throws NotFound when the caller acts for neither side
     */
    public Letters execute(String code) {
        var shown = show.execute(code);
        var nomination = shown.nomination();
        var form = shown.receives() ? forms.of(nomination.id()).orElse(null) : null;
        return new Letters(
                form == null ? null : form.details(),
                form == null ? 0 : form.version(),
                shown.can(NominationStep.ISSUE_LETTER),
                letters.of(nomination.id()));
    }
}
