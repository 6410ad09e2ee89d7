package org.caravanserai.web.cooperation.manage;

import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.web.cooperation.registry.LinkChoice;
import org.caravanserai.web.shell.FormRow;
import org.jspecify.annotations.Nullable;

/** A link, as fields of the form. */
public class LinkFields implements FormRow {

    private @Nullable String relation;
    private @Nullable String thing;
    private @Nullable String page;
    private final Map<String, String> label = new HashMap<>();

    /** What leads to another record is read with its title, which is no label of its own. */
    static LinkFields of(EntryView.LinkLine link) {
        var fields = new LinkFields();
        fields.relation = link.relation().name();
        fields.show(link.target().name(), link.reference());
        fields.label.putAll(link.written().texts());
        return fields;
    }

    /** A link to the record that a new record is part of. */
    static LinkFields partOf(String slug) {
        var fields = new LinkFields();
        fields.relation = LinkRelation.PART_OF.name();
        fields.show(LinkTarget.ENTRY.name(), slug);
        return fields;
    }

    static LinkFields of(EntryForm.LinkForm typed) {
        var fields = new LinkFields();
        fields.relation = typed.relation();
        fields.show(typed.target(), typed.reference());
        fields.label.putAll(FormTexts.texts(typed.label()));
        return fields;
    }

    private void show(@Nullable String target, @Nullable String reference) {
        if (LinkTarget.PAGE.name().equals(target)) {
            page = reference;
        } else if (target != null && reference != null) {
            thing = target + ":" + reference;
        }
    }

    EntryForm.LinkForm form() {
        var chosen = LinkChoice.of(thing, page);
        return new EntryForm.LinkForm(relation, chosen.target(), chosen.reference(), label);
    }

    @Override
    public boolean isMeant() {
        return FormTexts.isWritten(thing) || FormTexts.isWritten(page);
    }

    @Override
    public String field(String name) {
        return name.equals("reference") || name.equals("target")
                ? LinkChoice.of(thing, page).field()
                : name;
    }

    public @Nullable String getRelation() {
        return relation;
    }

    public void setRelation(@Nullable String relation) {
        this.relation = relation;
    }

    /** Kind and reference of something on the platform, as {@link LinkLookup} gives them. */
    public @Nullable String getThing() {
        return thing;
    }

    public void setThing(@Nullable String thing) {
        this.thing = thing;
    }

    /** The address of a page elsewhere. */
    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }

    public Map<String, String> getLabel() {
        return label;
    }
}
