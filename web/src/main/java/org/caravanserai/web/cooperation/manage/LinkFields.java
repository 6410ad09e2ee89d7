package org.caravanserai.web.cooperation.manage;

import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.web.shell.FormRow;
import org.jspecify.annotations.Nullable;

/** A link, as fields of the form. */
public class LinkFields implements FormRow {

    private @Nullable String relation;
    private @Nullable String target;
    private @Nullable String reference;
    private final Map<String, String> label = new HashMap<>();

    /** What leads to another record is read with its title, which is no label of its own. */
    static LinkFields of(EntryView.LinkLine link) {
        var fields = new LinkFields();
        fields.relation = link.relation().name();
        fields.target = link.target().name();
        fields.reference = link.reference();
        fields.label.putAll(link.written().texts());
        return fields;
    }

    /** A link to the record that a new record is part of. */
    static LinkFields partOf(String slug) {
        var fields = new LinkFields();
        fields.relation = LinkRelation.PART_OF.name();
        fields.target = LinkTarget.ENTRY.name();
        fields.reference = slug;
        return fields;
    }

    static LinkFields of(EntryForm.LinkForm typed) {
        var fields = new LinkFields();
        fields.relation = typed.relation();
        fields.target = typed.target();
        fields.reference = typed.reference();
        fields.label.putAll(FormTexts.texts(typed.label()));
        return fields;
    }

    EntryForm.LinkForm form() {
        return new EntryForm.LinkForm(relation, target, reference, label);
    }

    @Override
    public boolean isMeant() {
        return FormTexts.isWritten(reference);
    }

    public @Nullable String getRelation() {
        return relation;
    }

    public void setRelation(@Nullable String relation) {
        this.relation = relation;
    }

    public @Nullable String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public Map<String, String> getLabel() {
        return label;
    }
}
