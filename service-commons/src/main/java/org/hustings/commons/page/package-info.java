/**
 * Lists in keyset pages: a {@link org.hustings.commons.page.PageQuery} from the request, a
 * {@link org.hustings.commons.page.Sort} that names the keys, a {@link org.hustings.commons.page.Keyset} that a
 * repository puts into its query, and a {@link org.hustings.commons.page.Page} with links to its neighbours.
 *
 * <p>A page starts after the keys of the last row seen, not at an offset, so rows that come and go meanwhile neither
 * repeat nor hide others, and the hundredth page costs what the first costs.
 */
@NullMarked
package org.hustings.commons.page;

import org.jspecify.annotations.NullMarked;
