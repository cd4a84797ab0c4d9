// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editeddocument.h"

// The body of a section as one types it: every numbered line with its number ("1. ", and "(1) " within it), points with "・", and
// 【第12条】 for the number of another article.
QString typedBody(const QString &body, const EditedDocument &document);

// Back to the form that is kept. Numbers that were typed do not matter, and 【第12条】 follows its article from now on.
QString keptBody(const QString &typed, const EditedDocument &document);
