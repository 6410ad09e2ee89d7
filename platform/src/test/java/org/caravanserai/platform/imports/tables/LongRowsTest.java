package org.caravanserai.platform.imports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A table with a column for each year is read as one with a row for each value. */
class LongRowsTest {

    private static final SpreadColumns YEARS =
            new SpreadColumns("year", "value", Pattern.compile("((?:19|20)\\d{2})(?: \\[YR\\1])?"));

    private static List<String> read(String file) throws IOException {
        var read = new ArrayList<String>();
        var rows = new LongRows(YEARS, (line, cells) -> read.add(line + ": " + String.join("|", cells)));
        TableFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), 100, rows);
        rows.end();
        return read;
    }

    @Test
    void eachCellBelowAYearIsARowAndMissingOnesAreNone() throws IOException {
        assertThat(read("""
                Country,Code,2010 [YR2010],2011 [YR2011],2012 [YR2012]
                Kazakhstan,KAZ,7874,8287,..
                Mongolia,MNG,,8210,9000
                Nauru,NRU,-,n/a,
                """))
                .containsExactly(
                        "1: Country|Code|year|value",
                        "2: Kazakhstan|KAZ|2010|7874",
                        "2: Kazakhstan|KAZ|2011|8287",
                        "3: Mongolia|MNG|2011|8210",
                        "3: Mongolia|MNG|2012|9000");
    }

    @Test
    void whatStandsAboveTheHeadingsIsLeftOut() throws IOException {
        assertThat(read("""
                "Data Source","World Development Indicators",
                "Last Updated Date","2026-10-01",
                "Country Name","Country Code","2018","2019"
                "Kazakhstan","KAZ","1","2"
                """))
                .containsExactly(
                        "3: Country Name|Country Code|year|value",
                        "4: Kazakhstan|KAZ|2018|1",
                        "4: Kazakhstan|KAZ|2019|2");
    }

    @Test
    void aLongTableStaysAsItIsAlsoWithOneYearAsHeading() throws IOException {
        assertThat(read("year,value\n2010,2011\n2012,2013\n2014,2015\n"))
                .containsExactly("1: year|value", "2: 2010|2011", "3: 2012|2013", "4: 2014|2015");
        assertThat(read("country,name,2019\nKZ,Kazakhstan,5\n"))
                .containsExactly("1: country|name|2019", "2: KZ|Kazakhstan|5");
        assertThat(read("a,b\n1,2\n")).containsExactly("1: a|b", "2: 1|2");
    }
}
