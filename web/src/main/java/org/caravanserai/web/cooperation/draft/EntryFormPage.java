package org.caravanserai.web.cooperation.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.cooperation.draft.ShowDraft;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.FollowEntry;
import org.caravanserai.cooperation.registry.LinkedTo;
import org.caravanserai.domain.cooperation.draft.DraftView;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryNameKind;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.EntryFormPart;
import org.caravanserai.web.cooperation.registry.EntryStep;
import org.jspecify.annotations.Nullable;

/** The form of a record of the registry: a new one, a draft of one, or another content of a known one. */
@Named
@RequestScoped
public class EntryFormPage {

    private static final int SPARE = 4;
    private static final String LINKS = "links";
    private static final List<String> LISTS = List.of("parties", "names", LINKS);

    private final EntryStep step;
    private final ShowDraft show;
    private final DraftSteps drafts;
    private final EntryKind kind;
    private final Filled<?> filled;
    private @Nullable EntryView known;
    private @Nullable DraftView draft;
    private @Nullable Long saved;

    /** The form of one kind of records, with what stands in it. */
    private record Filled<T extends Record>(EntryFormPart<T> part, Form<T> form) {

        static <T extends Record> Filled<T> empty(EntryFormPart<T> part) {
            return new Filled<>(part, Form.of(part.type()));
        }

        static <T extends Record> Filled<T> known(EntryFormPart<T> part, EntryView view) {
            return new Filled<>(part, Form.of(part.type(), part.known(EntryForm.of(view), view.details())));
        }

        static <T extends Record> Filled<T> typed(EntryFormPart<T> part, Map<?, ?> typed) {
            return new Filled<>(part, Form.typed(part.type(), typed));
        }

        String register() {
            return stored(part::register);
        }

        void change(Slug slug, @Nullable Long read) {
            stored(entered -> {
                part.change(slug, read, entered);
                return slug;
            });
        }

        private <R> R stored(Function<T, R> store) {
            var entered = form.read();
            try {
                return store.apply(entered);
            } catch (Invalid refusal) {
                throw form.inRows(refusal);
            }
        }
    }

    @Inject
    EntryFormPage(
            FollowEntry follow,
            ShowDraft show,
            @Any Instance<EntryFormPart<?>> parts,
            EntryReader reader,
            EntryStep step,
            DraftSteps drafts) {
        this.step = step;
        this.show = show;
        this.drafts = drafts;
        this.kind = step.kind();
        var part = parts.stream()
                .filter(each -> each.entryKind() == kind)
                .findFirst()
                .orElseThrow();
        if (!step.text("slug").isEmpty()) {
            var answer = follow.execute(kind, step.slug());
            if (answer.withdrawn()) {
                throw new NotFound("not-found");
            }
            known = answer.view();
            filled = Filled.known(part, answer.view());
        } else if (step.text("draft").isEmpty()) {
            filled = Filled.empty(part);
            filled.form().put("precision", DatePrecision.DAY.name());
            filled.form().put("asOf", reader.today());
        } else {
            filled = typed(part, show.execute(DraftSteps.id(step.text("draft"))));
        }
        Stream.concat(LISTS.stream(), part.lists().stream()).forEach(list -> filled.form()
                .withRows(list, filled.form().rows(list).size() + SPARE));
        filled.form().rows(LINKS).forEach(EntryFormPage::showChosen);
        spareNames().forEach(EntryFormPage::beAlias);
        if (known == null && draft == null && !getPartOf().isEmpty()) {
            partOf(filled.form().rows(LINKS).get(0));
        }
    }

    private Filled<?> typed(EntryFormPart<?> part, ShowDraft.Answer answer) {
        if (!answer.own() || answer.draft().kind() != kind) {
            throw new NotFound("not-found");
        }
        draft = answer.draft();
        return Filled.typed(part, answer.typed());
    }

    private Stream<Form<?>> spareNames() {
        return filled.form().rows("names").stream()
                .filter(name -> Objects.toString(name.get("value"), "").isBlank());
    }

    /** The kind that most names have is chosen beforehand. */
    private static void beAlias(Form<?> name) {
        name.put("kind", EntryNameKind.ALIAS.name());
    }

    /** What was chosen beforehand is not kept with a draft as something typed. */
    private void draftOf(Consumer<Form<?>> keep) {
        spareNames().forEach(name -> name.put("kind", null));
        try {
            keep.accept(filled.form());
        } finally {
            spareNames().forEach(EntryFormPage::beAlias);
        }
    }

    /** A link to the record that a new record is part of. */
    private void partOf(Form<?> link) {
        link.put("relation", LinkRelation.PART_OF.name());
        link.put("thing", LinkedTo.Thing.of(LinkTarget.ENTRY, getPartOf()).code());
    }

    /** The page has fields for what is chosen by its name and for a page elsewhere, not for kind and reference as a call of the API names them. */
    private static void showChosen(Form<?> link) {
        var target = link.put("target", null);
        var reference = link.put("reference", null);
        if (LinkTarget.PAGE.name().equals(target)) {
            link.put("page", reference);
        } else if (target != null && reference != null) {
            link.put("thing", target + ":" + reference);
        }
    }

    /** Publishes it, or asks for that where a second person is needed. */
    public void save() {
        try {
            if (known == null && (draft != null || drafts.isSecondPersonNeeded())) {
                draftOf(typed -> drafts.publish(draft, step.seen(), kind, typed));
            } else {
                step.done(known == null ? "cooperation.form.registered" : "cooperation.form.saved", store());
            }
        } catch (Invalid refusal) {
            keepVersion();
            throw refusal;
        }
    }

    /** Saves what is there, for the one who types only; a title is enough. */
    public void saveDraft() {
        draftOf(typed -> drafts.save(draft, step.seen(), kind, typed));
    }

    /** What could not be published is saved all the same: the form goes on with the version that there is now. */
    private void keepVersion() {
        var typed = draft;
        if (typed != null) {
            saved = show.execute(typed.id()).draft().version();
        }
    }

    private String store() {
        var view = known;
        if (view == null) {
            return filled.register();
        }
        filled.change(step.slug(), step.seen());
        return view.row().slug();
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

    /** What stands in the fields, by their names. */
    public Map<String, @Nullable Object> getForm() {
        return filled.form();
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
