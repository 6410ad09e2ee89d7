package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.regex.Pattern;

/** How formulas stand on a page. */
@Named
@ApplicationScoped
public class FormulaText {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    /**
     * The direction of a formula: from right to left where it has Arabic words, whatever it begins with, since a sum
     * sign would turn all of it round; else that of its letters.
     */
    public String direction(String formula) {
        return ARABIC.matcher(formula).find() ? "rtl" : "auto";
    }
}
