// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewwords.h"

// Every answer, area by area under headings of `level`, then the questions that were taken out.
QList<SheetBlock> answerBlocks(const ReviewWords &words, int level);

Sheet checklistReport(const ReportData &data);
