package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.cooperation.draft.ShowDraft;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.FollowEntry;
import org.caravanserai.domain.cooperation.draft.DraftView;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The form of a record of the registry: a new one, a draft of one, or another content of a known one. */
@Named
@RequestScoped
public class EntryFormPage {

    private final EntryStep step;
    private final ShowDraft show;
    private final DraftSteps drafts;
    private final EntryKind kind;
    private final EntryFormPart part;
    private @Nullable EntryView known;
    private @Nullable DraftView draft;
    private @Nullable Long saved;
    private final EntryFields fields = new EntryFields();

    @Inject
    EntryFormPage(
            FollowEntry follow,
            ShowDraft show,
            @Any Instance<EntryFormPart> parts,
            EntryReader reader,
            EntryStep step,
            DraftSteps drafts) {
        this.step = step;
        this.show = show;
        this.drafts = drafts;
        this.kind = step.kind();
        this.part = parts.stream()
                .filter(each -> each.entryKind() == kind)
                .findFirst()
                .orElseThrow();
        if (!step.text("slug").isEmpty()) {
            var answer = follow.execute(kind, step.slug());
            if (answer.withdrawn()) {
                throw new NotFound("not-found");
            }
            known = answer.view();
            fields.show(answer.view());
            part.show(answer.view().details());
        } else if (step.text("draft").isEmpty()) {
            fields.begin(reader.today(), step.text("partOf"));
            part.show((EntryDetails) null);
        } else {
            begin(show.execute(DraftSteps.id(step.text("draft"))));
        }
    }

    private void begin(ShowDraft.Answer answer) {
        if (!answer.own() || answer.draft().kind() != kind) {
            throw new NotFound("not-found");
        }
        draft = answer.draft();
        fields.show(answer.form().entry());
        part.show(answer.form());
    }

    /** Publishes it, or asks for that where a second person is needed. */
    public void save() {
        try {
            if (known == null && (draft != null || drafts.isSecondPersonNeeded())) {
                drafts.publish(draft, step.seen(), part.form(fields.form()));
            } else {
                step.done(known == null ? "cooperation.form.registered" : "cooperation.form.saved", store());
            }
        } catch (Invalid refusal) {
            keepVersion();
            throw atFields(refusal);
        }
    }

    /** Saves what is there, for the one who types only; a title is enough. */
    public void saveDraft() {
        try {
            drafts.save(draft, step.seen(), part.form(fields.form()));
        } catch (Invalid refusal) {
            throw atFields(refusal);
        }
    }

    /** What could not be published is saved all the same: the form goes on with the version that there is now. */
    private void keepVersion() {
        var typed = draft;
        if (typed != null) {
            saved = show.execute(typed.id()).draft().version();
        }
    }

    private Invalid atFields(Invalid refusal) {
        return new Invalid(refusal.violations().stream()
                .map(fault -> new Invalid.Violation(id(fault.field()), fault.key(), fault.arguments()))
                .toList());
    }

    private String store() {
        var view = known;
        if (view == null) {
            return part.register(fields.form());
        }
        part.change(step.slug(), step.seen(), fields.form());
        return view.row().slug();
    }

    private String id(String path) {
        return Stream.concat(fields.rows(), part.rows())
                .map(rows -> rows.id(path))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(path.replaceFirst("\\[\\d+].*$", ""));
    }

    /** Null while the record is new. */
    public @Nullable EntryView getKnown() {
        return known;
    }

    /** Null unless the form is that of a draft. */
    public @Nullable DraftView getDraft() {
        return draft;
    }

    /** Slug of the record that a new one is part of: the form has one row of links more for it, also when it is sent. */
    public String getPartOf() {
        return step.text("partOf");
    }

    public EntryFields getFields() {
        return fields;
    }

    public EntryKind getKind() {
        return kind;
    }

    /** Whether somebody else publishes what is entered here. */
    public boolean isSecondPersonNeeded() {
        return drafts.isSecondPersonNeeded();
    }

    /** The version that the form began with, also after it was sent; 0 while the record is new. */
    public long getSeen() {
        var read = saved == null ? step.seen() : saved;
        if (read != null) {
            return read;
        }
        var typed = draft;
        var view = known;
        return typed != null ? typed.version() : view == null ? 0 : view.row().version();
    }
}
