package org.hustings.commons.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** The one filter of the build: each step makes the document say what the code means and the scanner cannot see. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SuiteContract implements OASFilter {
    private final IndexView index;

    public SuiteContract(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        StandardComponents.addTo(document);
        WireTypes types = new WireTypes(index);
        new Aliases(document).resolve();
        new Scalars(document).inline();
        ResourceMethods methods = new ResourceMethods(index);
        new RecordSchemas(document, types, methods).describe();
        new UnionSchemas(document).describe();
        new Operations(document, methods).describe();
        new SuccessorResponse(document, index).describe();
        new UnusedSchemas(document).remove();
        Numbers.bound(document);
    }
}
