package org.caravanserai.web.cooperation.manage;

import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.registry.EntryNameKind;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.web.shell.FormRow;
import org.jspecify.annotations.Nullable;

/** A name beside the title, as fields of the form. */
public class NameFields implements FormRow {

    private @Nullable String kind;
    private @Nullable String language;
    private @Nullable String value;

    static NameFields empty() {
        var fields = new NameFields();
        fields.kind = EntryNameKind.ALIAS.name();
        return fields;
    }

    static NameFields of(EntryView.NameLine name) {
        var fields = new NameFields();
        fields.kind = name.kind().name();
        fields.language = name.language();
        fields.value = name.value();
        return fields;
    }

    static NameFields of(EntryForm.NameForm typed) {
        var fields = new NameFields();
        fields.kind = typed.kind();
        fields.language = typed.language();
        fields.value = typed.value();
        return fields;
    }

    EntryForm.NameForm form() {
        return new EntryForm.NameForm(kind, language, value);
    }

    @Override
    public boolean isMeant() {
        return FormTexts.isWritten(value);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
