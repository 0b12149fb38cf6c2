package org.hustings.timeline.imports.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import org.hustings.timeline.form.csv.TimelineCsv;
import org.junit.jupiter.api.Test;

class ImportExampleTest {

    @Test
    void the_table_of_the_contract_has_a_cell_for_each_of_its_columns() {
        var rows = CsvReader.builder().ofCsvRecord(CampaignEventImportResource.TABLE).stream()
                .toList();
        var columns = rows.getFirst();

        assertThat(columns.getFields()).isSubsetOf(TimelineCsv.COLUMNS).contains("Alt Text");
        assertThat(rows).hasSize(2).allMatch(row -> row.getFieldCount() == columns.getFieldCount());
        assertThat(rows.getLast().getField(columns.getFields().indexOf("Group")))
                .isEqualTo("The count");
    }
}
