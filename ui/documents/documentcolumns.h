// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duoboek {

class DocumentTableModel;
class ListTable;
class UiState;

/// As they were left, or as wide as what usually stands in them; the payee has the rest. The table has its
/// model.
void setUpDocumentColumns(ListTable& table, const UiState& state);
void keepDocumentColumns(const ListTable& table, UiState& state);
/// Gives the words of groups and of the total the room up to their figures.
void spanDocumentHeadings(ListTable& table, const DocumentTableModel& model);

} // namespace duoboek
