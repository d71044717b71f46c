/**
 * Inverts a square matrix by Gauss and Jordan with partial pivoting, skipping zeros.
 * @param matrix row by row; it is overwritten
 * @returns the inverse row by row, or undefined when the matrix is singular to 1e-9
 */
export function invert(matrix: Float64Array, size: number): Float64Array | undefined {
  const inverse = new Float64Array(size * size)
  for (let i = 0; i < size; i++) inverse[i * size + i] = 1
  for (let col = 0; col < size; col++) {
    let best = col
    for (let row = col + 1; row < size; row++) {
      if (Math.abs(matrix[row * size + col]!) > Math.abs(matrix[best * size + col]!)) best = row
    }
    const pivot = matrix[best * size + col]!
    if (Math.abs(pivot) < 1e-9) return undefined
    const from = col * size
    if (best !== col) {
      swap(matrix, from, best * size, size)
      swap(inverse, from, best * size, size)
    }
    for (let k = 0; k < size; k++) {
      matrix[from + k]! /= pivot
      inverse[from + k]! /= pivot
    }
    for (let row = 0; row < size; row++) {
      const at = row * size
      const factor = matrix[at + col]!
      if (row === col || factor === 0) continue
      for (let k = col; k < size; k++) matrix[at + k]! -= factor * matrix[from + k]!
      for (let k = 0; k < size; k++) inverse[at + k]! -= factor * inverse[from + k]!
    }
  }
  return inverse
}

function swap(matrix: Float64Array, a: number, b: number, size: number): void {
  for (let k = 0; k < size; k++) {
    const value = matrix[a + k]!
    matrix[a + k] = matrix[b + k]!
    matrix[b + k] = value
  }
}
