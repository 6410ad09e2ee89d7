package org.caravanserai.web.cooperation.manage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.instrument.InstrumentForm;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.web.shell.FormRow;
import org.jspecify.annotations.Nullable;

/** An article of an instrument, as fields of the form. */
public class ArticleFields implements FormRow {

    private @Nullable String number;
    private final Map<String, String> text = new HashMap<>();
    private @Nullable String level;
    private @Nullable String effect;
    private @Nullable String direction;
    private List<String> purposes = List.of();
    private boolean institutionsDecide;

    static ArticleFields of(InstrumentView.ArticleLine article) {
        var fields = new ArticleFields();
        fields.number = article.number();
        fields.text.putAll(article.text().texts());
        fields.level = article.level() == null ? null : article.level().name();
        fields.effect = article.effect() == null ? null : article.effect().name();
        var scope = article.scope();
        if (scope != null) {
            fields.direction = scope.direction().name();
            fields.purposes = scope.purposes().stream().map(Enum::name).toList();
            fields.institutionsDecide = scope.institutionsDecide();
        }
        return fields;
    }

    static ArticleFields of(InstrumentForm.ArticleForm typed) {
        var fields = new ArticleFields();
        fields.number = typed.number();
        fields.text.putAll(FormTexts.texts(typed.text()));
        fields.level = typed.level();
        fields.effect = typed.effect();
        fields.direction = typed.direction();
        fields.purposes = FormTexts.rows(typed.purposes()).toList();
        fields.institutionsDecide = Boolean.TRUE.equals(typed.institutionsDecide());
        return fields;
    }

    InstrumentForm.ArticleForm form() {
        return new InstrumentForm.ArticleForm(number, text, level, effect, direction, purposes, institutionsDecide);
    }

    @Override
    public boolean isMeant() {
        return FormTexts.isWritten(number) || FormTexts.isWritten(text) || FormTexts.isWritten(level);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public Map<String, String> getText() {
        return text;
    }

    public @Nullable String getLevel() {
        return level;
    }

    public void setLevel(@Nullable String level) {
        this.level = level;
    }

    public @Nullable String getDirection() {
        return direction;
    }

    public void setDirection(@Nullable String direction) {
        this.direction = direction;
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<String> purposes) {
        this.purposes = purposes;
    }

    public boolean isInstitutionsDecide() {
        return institutionsDecide;
    }

    public void setInstitutionsDecide(boolean institutionsDecide) {
        this.institutionsDecide = institutionsDecide;
    }

    public @Nullable String getEffect() {
        return effect;
    }

    public void setEffect(@Nullable String effect) {
        this.effect = effect;
    }
}
