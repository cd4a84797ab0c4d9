// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmodel.h"

#define TENKEN_MODEL(R) template class RecordModel<R>;
TENKEN_EACH_RECORD(TENKEN_MODEL)
