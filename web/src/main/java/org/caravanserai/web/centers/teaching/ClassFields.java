package org.caravanserai.web.centers.teaching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.centers.teaching.ClassForm;
import org.jspecify.annotations.Nullable;

/** The fields of the form of a class. */
public class ClassFields {

    private final Map<String, String> name = new HashMap<>();
    private final Map<String, @Nullable String> more = new HashMap<>(Map.of("mode", "ON_SITE"));

    private @Nullable LocalDate decideOn;

    private boolean withApproval;

    /** Fills the fields with those of a class that exists. */
    void read(ClassForm form) {
        if (form.name() != null) {
            name.putAll(form.name());
        }
        more.put("mode", form.mode());
        more.put("minimum", form.minimum());
        more.put("maximum", form.maximum());
        more.put("teacher", form.teacher());
        more.put("room", form.room());
        more.put("point", form.point());
        decideOn = form.decideOn() == null ? null : LocalDate.parse(form.decideOn());
        withApproval = form.withApproval();
    }

    ClassForm form() {
        return new ClassForm(
                more.get("term"),
                more.get("course"),
                name,
                more.get("mode"),
                more.get("minimum"),
                more.get("maximum"),
                decideOn == null ? null : decideOn.toString(),
                withApproval,
                more.get("teacher"),
                more.get("room"),
                more.get("point"));
    }

    public Map<String, String> getName() {
        return name;
    }

    /** All other fields by name. */
    public Map<String, @Nullable String> getMore() {
        return more;
    }

    public @Nullable LocalDate getDecideOn() {
        return decideOn;
    }

    public void setDecideOn(@Nullable LocalDate decideOn) {
        this.decideOn = decideOn;
    }

    public boolean isWithApproval() {
        return withApproval;
    }

    public void setWithApproval(boolean withApproval) {
        this.withApproval = withApproval;
    }
}
