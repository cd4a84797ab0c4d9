// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/library.h"

// A new record of that kind, named like it, with all that the kind tells.
Holding holdingOf(const Kind &kind, Language language);

// The record after its kind was chosen: fields still empty get what the new kind tells. While the record was never confirmed,
// what came from the former kind (may be null) is replaced as well. Nothing the user entered is lost.
Holding withKind(Holding holding, const Kind *former, const Kind &chosen);
