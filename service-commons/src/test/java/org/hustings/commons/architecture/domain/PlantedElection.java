package org.hustings.commons.architecture.domain;

import jakarta.ws.rs.core.Response;
import org.hustings.commons.architecture.api.PlantedResource;

/** Breaks the rules of a domain, and of names in shared code. */
public record PlantedElection(Response answer, PlantedResource resource) {}
