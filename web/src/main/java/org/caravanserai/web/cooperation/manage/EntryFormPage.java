package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.FollowEntry;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** The form of a record of the registry: a new one, or another content of a known one. */
@Named
@RequestScoped
public class EntryFormPage {

    private EntryStep step;
    private EntryKind kind;
    private EntryFormPart part;
    private @Nullable EntryView known;
    private final EntryFields fields = new EntryFields();

    @SuppressWarnings("NullAway.Init")
    protected EntryFormPage() {}

    @Inject
    EntryFormPage(FollowEntry follow, @Any Instance<EntryFormPart> parts, EntryReader reader, EntryStep step) {
        this.step = step;
        this.kind = step.kind();
        this.part = parts.stream()
                .filter(each -> each.entryKind() == kind)
                .findFirst()
                .orElseThrow();
        if (step.text("slug").isEmpty()) {
            fields.begin(reader.today(), step.text("partOf"));
            part.show(null);
        } else {
            var view = follow.execute(kind, step.slug()).view();
            known = view;
            fields.show(view);
            part.show(view.details());
        }
    }

    public void save() {
        try {
            var slug = store();
            step.done("cooperation.form.saved", slug);
        } catch (Invalid refusal) {
            throw new Invalid(refusal.violations().stream()
                    .map(fault -> new Invalid.Violation(id(fault.field()), fault.key(), fault.arguments()))
                    .toList());
        }
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

    public EntryFields getFields() {
        return fields;
    }

    public EntryKind getKind() {
        return kind;
    }

    /** The version that the form began with, also after it was sent; 0 while the record is new. */
    public long getSeen() {
        var read = step.seen();
        var view = known;
        return read != null ? read : view == null ? 0 : view.row().version();
    }
}
