package org.caravanserai.web.cooperation.advice;

import java.util.Objects;
import org.caravanserai.domain.cooperation.advice.Advice;
import org.caravanserai.domain.cooperation.advice.Purpose;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Reads the question from the parameters of an address. */
final class AdviceQuestions {

    private AdviceQuestions() {}

    /**
     * @throws Invalid each fault with its parameter
     */
    static Advice.Question of(
            @Nullable String purpose, @Nullable String country, @Nullable String field, @Nullable String who) {
        var fields = new FormFields();
        var aim = fields.neededConstant(Purpose.class, "purpose", purpose);
        var where = fields.country("country", country);
        var isced = field == null || field.isBlank() ? null : fields.value("field", () -> IscedField.of(field));
        var sector = fields.constant(Sector.class, "who", who);
        fields.throwIfAny();
        return new Advice.Question(Objects.requireNonNull(aim), where, isced, sector);
    }
}
