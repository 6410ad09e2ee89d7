package org.caravanserai.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Acceptance tests can be run area by area: each class carries the name of its package as a tag. */
class TagsTest {

    private static final String ACCEPTANCE = "org.caravanserai.acceptance.";

    @Test
    void everyAcceptanceTestIsTaggedWithItsArea() {
        var classes = new ClassFileImporter().importPackages("org.caravanserai.acceptance");

        assertThat(classes.stream().filter(type -> type.getSimpleName().endsWith("ST")))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(tag(type)).as(type.getName()).isEqualTo(area(type)));
    }

    private static String tag(JavaClass type) {
        return type.tryGetAnnotationOfType(Tag.class).map(Tag::value).orElse("");
    }

    private static String area(JavaClass type) {
        return type.getPackageName().substring(ACCEPTANCE.length());
    }
}
