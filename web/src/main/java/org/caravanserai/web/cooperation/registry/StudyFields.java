package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** The fields of education that cooperation is most about, in the language of the page; others go by their code. */
@Named
@ApplicationScoped
public class StudyFields {

    private static final List<String> CODES = List.of(
            "0231", "0311", "0312", "0411", "0421", "0521", "0532", "0613", "0712", "0713", "0714", "0715", "0724",
            "0732", "0811", "0912", "1041");

    private Texts texts;
    private Formats formats;

    @SuppressWarnings("NullAway.Init")
    protected StudyFields() {}

    @Inject
    StudyFields(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    public List<SelectItem> getChoices() {
        return CODES.stream().map(code -> new SelectItem(code, of(code))).toList();
    }

    /** The name of a field by its code of ISCED-F. */
    public String of(String code) {
        var key = "cooperation.field." + code;
        return texts.has(key) ? texts.of(key) : code;
    }

    /** The names of several, with commas between them. */
    public String all(Collection<String> codes) {
        return formats.list(codes.stream().map(this::of).toList());
    }
}
